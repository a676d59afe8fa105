target_sources(writ PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/case_file.cpp
    ${CMAKE_CURRENT_LIST_DIR}/judge.cpp
    ${CMAKE_CURRENT_LIST_DIR}/machines.cpp
    ${CMAKE_CURRENT_LIST_DIR}/machines/forum.cpp
    ${CMAKE_CURRENT_LIST_DIR}/machines/hold.cpp
    ${CMAKE_CURRENT_LIST_DIR}/machines/proceeding.cpp
    ${CMAKE_CURRENT_LIST_DIR}/machines/prosecution.cpp
    ${CMAKE_CURRENT_LIST_DIR}/machines/settlement.cpp
    ${CMAKE_CURRENT_LIST_DIR}/machines/whereabouts.cpp
    ${CMAKE_CURRENT_LIST_DIR}/replay.cpp)
