target_sources(writ PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/case_number.cpp
    ${CMAKE_CURRENT_LIST_DIR}/entry.cpp
    ${CMAKE_CURRENT_LIST_DIR}/file_data.cpp
    ${CMAKE_CURRENT_LIST_DIR}/lineage.cpp
    ${CMAKE_CURRENT_LIST_DIR}/record.cpp
    ${CMAKE_CURRENT_LIST_DIR}/vocabulary.cpp)
