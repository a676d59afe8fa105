target_sources(writ PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/entry.cpp
    ${CMAKE_CURRENT_LIST_DIR}/file_data.cpp
    ${CMAKE_CURRENT_LIST_DIR}/vocabulary.cpp)
