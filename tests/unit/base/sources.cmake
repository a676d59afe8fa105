target_sources(writ_test_base PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/handle.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/reason.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/result.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/word.test.cpp)
