target_sources(writ_test_report PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/diagram.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/fact_page.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/labels.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/law_page.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/names.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/plain.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/text.test.cpp
)
# the insides of the room: escaping, columns, labels
target_include_directories(writ_test_report PRIVATE "${PROJECT_SOURCE_DIR}/src")
