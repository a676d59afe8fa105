# writ_embed_csv(TARGET CSV INC COLUMNS...): compile a data file into the library.
#
# The law's numbers are kept as CSV, which clerks can read and compare, but a library has to find
# them without a path at run time. INC becomes `<build>/generated/INC`, one braced row a line, to be
# #included inside an initialiser. COLUMNS are `name:kind` in the order wanted; see embed_csv.cmake.
set(WRIT_GENERATED_DIR "${PROJECT_BINARY_DIR}/generated")
set(WRIT_EMBED_SCRIPT "${CMAKE_CURRENT_LIST_DIR}/embed_csv.cmake")

function(writ_embed_csv target csv inc)
    set(output "${WRIT_GENERATED_DIR}/${inc}")
    string(REPLACE ";" "," columns "${ARGN}")
    add_custom_command(
        OUTPUT "${output}"
        COMMAND "${CMAKE_COMMAND}" -DCSV=${csv} -DINC=${output} -DCOLUMNS=${columns}
                -P "${WRIT_EMBED_SCRIPT}"
        DEPENDS "${csv}" "${WRIT_EMBED_SCRIPT}"
        COMMENT "Embedding ${inc}"
        VERBATIM)
    target_sources(${target} PRIVATE "${output}")
endfunction()
