target_sources(writ PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/calendar.cpp
    ${CMAKE_CURRENT_LIST_DIR}/calendar_build.cpp
    ${CMAKE_CURRENT_LIST_DIR}/counting.cpp
    ${CMAKE_CURRENT_LIST_DIR}/format.cpp)
