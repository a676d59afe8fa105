target_sources(writ_test_testing PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/cases.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/checks.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/scenario.test.cpp)

# A program whose every test fails: a check that cannot fail would be no check, and what it prints is
# what the room is for.
add_executable(writ_test_failing ${CMAKE_CURRENT_LIST_DIR}/failing.cpp)
target_link_libraries(writ_test_failing PRIVATE writ_testing)
writ_warnings(writ_test_failing)
add_test(NAME testing.failing
    COMMAND ${python} "${PROJECT_SOURCE_DIR}/tests/golden.py"
        "${CMAKE_CURRENT_LIST_DIR}/golden/failing.txt" $<TARGET_FILE:writ_test_failing>)

# writ_add_case_tests in small projects, with each of the programs that can run them
set(programs "case_runner=$<TARGET_FILE:writ_case_runner>")
if(TARGET writ_cli)
    list(APPEND programs "cli=$<TARGET_FILE:writ_cli>")
endif()
add_test(NAME testing.case_tests
    COMMAND ${python} "${CMAKE_CURRENT_LIST_DIR}/case_tests.py"
        "${PROJECT_SOURCE_DIR}/cmake/WritTesting.cmake" ${programs})
set_tests_properties(testing.failing testing.case_tests PROPERTIES LABELS harness)
