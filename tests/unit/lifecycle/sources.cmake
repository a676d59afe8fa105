target_sources(writ_test_lifecycle PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/belief.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/case_file.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/engines.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/engines_assets.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/engines_persons.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/engines_remedies.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/machines.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/pauses.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/random.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/references.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/refusals.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/same_day.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/sample_entries.cpp)
# The engines are compared from inside: MSM's back-end is not public. Random journals are those of the fuzzer.
target_include_directories(writ_test_lifecycle PRIVATE "${PROJECT_SOURCE_DIR}/src" "${PROJECT_SOURCE_DIR}/tests/fuzz")
# Full debug information of its types makes a file of the back-end take four times as long to compile, and ten
# million steps want some optimisation.
set_source_files_properties(
    ${CMAKE_CURRENT_LIST_DIR}/engines.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/engines_assets.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/engines_persons.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/engines_remedies.test.cpp
    PROPERTIES COMPILE_OPTIONS "$<$<CONFIG:Debug>:-O1;-g1>")
