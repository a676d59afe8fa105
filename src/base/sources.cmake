target_sources(writ PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/text.cpp)
