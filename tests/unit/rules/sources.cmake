target_sources(writ_test_rules PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/claims.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/clocks.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/correction.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/filing.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/journal.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/known_defects.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/may.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/money.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/persons.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/settlement.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/stage.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/term.test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/tracks.test.cpp)
