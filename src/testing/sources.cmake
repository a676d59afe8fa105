target_sources(writ_testing PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/cases.cpp
    ${CMAKE_CURRENT_LIST_DIR}/checks.cpp
    ${CMAKE_CURRENT_LIST_DIR}/proof.cpp
    ${CMAKE_CURRENT_LIST_DIR}/scenario.cpp)
if(TARGET writ_case_runner)
    target_sources(writ_case_runner PRIVATE ${CMAKE_CURRENT_LIST_DIR}/case_runner.cpp)
endif()
