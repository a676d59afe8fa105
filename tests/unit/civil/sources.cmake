target_sources(writ_test_civil PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/calendar.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/calendar_arithmetic.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/calendar_versions.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/counting.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/date.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/moment.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/period.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/random_periods.test.cpp)
