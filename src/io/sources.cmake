target_sources(writ_io PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/assessment_json.cpp
    ${CMAKE_CURRENT_LIST_DIR}/errors.cpp
    ${CMAKE_CURRENT_LIST_DIR}/json.cpp
    ${CMAKE_CURRENT_LIST_DIR}/names.cpp
    ${CMAKE_CURRENT_LIST_DIR}/read_case.cpp
    ${CMAKE_CURRENT_LIST_DIR}/read_entry.cpp
    ${CMAKE_CURRENT_LIST_DIR}/read_expect.cpp
    ${CMAKE_CURRENT_LIST_DIR}/read_title.cpp
    ${CMAKE_CURRENT_LIST_DIR}/reader.cpp
    ${CMAKE_CURRENT_LIST_DIR}/sha256.cpp
    ${CMAKE_CURRENT_LIST_DIR}/write_case.cpp
    ${CMAKE_CURRENT_LIST_DIR}/writer.cpp
)
