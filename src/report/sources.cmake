target_sources(writ PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/assessment_text.cpp
    ${CMAKE_CURRENT_LIST_DIR}/correction_text.cpp
    ${CMAKE_CURRENT_LIST_DIR}/diagram.cpp
    ${CMAKE_CURRENT_LIST_DIR}/example.cpp
    ${CMAKE_CURRENT_LIST_DIR}/fact_page.cpp
    ${CMAKE_CURRENT_LIST_DIR}/guards.cpp
    ${CMAKE_CURRENT_LIST_DIR}/labels.cpp
    ${CMAKE_CURRENT_LIST_DIR}/law_lines.cpp
    ${CMAKE_CURRENT_LIST_DIR}/law_page.cpp
    ${CMAKE_CURRENT_LIST_DIR}/law_text.cpp
    ${CMAKE_CURRENT_LIST_DIR}/may_text.cpp
    ${CMAKE_CURRENT_LIST_DIR}/names.cpp
    ${CMAKE_CURRENT_LIST_DIR}/plain.cpp
    ${CMAKE_CURRENT_LIST_DIR}/practice.cpp
    ${CMAKE_CURRENT_LIST_DIR}/sheet.cpp
    ${CMAKE_CURRENT_LIST_DIR}/story.cpp
)
