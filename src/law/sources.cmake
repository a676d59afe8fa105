target_sources(writ PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/clauses.cpp
    ${CMAKE_CURRENT_LIST_DIR}/law.cpp
    ${CMAKE_CURRENT_LIST_DIR}/patterns.cpp
    ${CMAKE_CURRENT_LIST_DIR}/published.cpp)
