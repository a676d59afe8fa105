target_sources(writ_c PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/case.cpp
    ${CMAKE_CURRENT_LIST_DIR}/guard.cpp
    ${CMAKE_CURRENT_LIST_DIR}/status.cpp)
