target_sources(writ PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/assess.cpp
    ${CMAKE_CURRENT_LIST_DIR}/assessment.cpp
    ${CMAKE_CURRENT_LIST_DIR}/clocks.cpp
    ${CMAKE_CURRENT_LIST_DIR}/correction.cpp
    ${CMAKE_CURRENT_LIST_DIR}/demands.cpp
    ${CMAKE_CURRENT_LIST_DIR}/may.cpp
    ${CMAKE_CURRENT_LIST_DIR}/owed.cpp
    ${CMAKE_CURRENT_LIST_DIR}/prc/filing.cpp
    ${CMAKE_CURRENT_LIST_DIR}/prc/forum.cpp
    ${CMAKE_CURRENT_LIST_DIR}/prc/instruments.cpp
    ${CMAKE_CURRENT_LIST_DIR}/prc/law.cpp
    ${CMAKE_CURRENT_LIST_DIR}/prc/money.cpp
    ${CMAKE_CURRENT_LIST_DIR}/prc/persons.cpp
    ${CMAKE_CURRENT_LIST_DIR}/prc/settlement.cpp
    ${CMAKE_CURRENT_LIST_DIR}/prc/term.cpp
    ${CMAKE_CURRENT_LIST_DIR}/standing.cpp
    ${CMAKE_CURRENT_LIST_DIR}/view.cpp)
