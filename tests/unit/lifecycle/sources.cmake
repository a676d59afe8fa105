target_sources(writ_test_lifecycle PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/case_file.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/engines.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/machines.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/pauses.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/random.test.cpp)
# The engines are compared from inside: MSM's back-end is not public.
target_include_directories(writ_test_lifecycle PRIVATE "${PROJECT_SOURCE_DIR}/src")
