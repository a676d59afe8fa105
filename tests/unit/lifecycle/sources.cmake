target_sources(writ_test_lifecycle PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/case_file.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/machines.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/pauses.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/random.test.cpp)
