target_sources(writ_cli PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/assess.cpp
    ${CMAKE_CURRENT_LIST_DIR}/check.cpp
    ${CMAKE_CURRENT_LIST_DIR}/command.cpp
    ${CMAKE_CURRENT_LIST_DIR}/compare.cpp
    ${CMAKE_CURRENT_LIST_DIR}/diagram.cpp
    ${CMAKE_CURRENT_LIST_DIR}/due.cpp
    ${CMAKE_CURRENT_LIST_DIR}/fee.cpp
    ${CMAKE_CURRENT_LIST_DIR}/files.cpp
    ${CMAKE_CURRENT_LIST_DIR}/interest.cpp
    ${CMAKE_CURRENT_LIST_DIR}/law.cpp
    ${CMAKE_CURRENT_LIST_DIR}/main.cpp
    ${CMAKE_CURRENT_LIST_DIR}/may.cpp
)
