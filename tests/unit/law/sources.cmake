target_sources(writ_test_law PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/deadlines.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/law.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/notation_corpus.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/prc_law.test.cpp)
target_include_directories(writ_test_law PRIVATE "${PROJECT_SOURCE_DIR}/tests/fuzz")
