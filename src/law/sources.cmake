target_sources(writ PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/law.cpp)
