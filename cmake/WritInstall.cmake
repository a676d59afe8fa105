# Installing and exporting. Each library goes into an export file of its own, so that
# `find_package(writ COMPONENTS core)` asks for Boost headers and nothing more.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(WRIT_CMAKE_DIR "${CMAKE_INSTALL_LIBDIR}/cmake/writ")

install(DIRECTORY "${PROJECT_SOURCE_DIR}/include/writ"
    DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}"
    FILES_MATCHING PATTERN "*.hpp" PATTERN "*.h")
install(TARGETS writ EXPORT writTargets)
install(EXPORT writTargets NAMESPACE writ:: DESTINATION "${WRIT_CMAKE_DIR}")
if(TARGET writ_io)
    install(TARGETS writ_io EXPORT writIoTargets)
    install(EXPORT writIoTargets NAMESPACE writ:: DESTINATION "${WRIT_CMAKE_DIR}")
endif()
if(TARGET writ_c)
    install(TARGETS writ_c EXPORT writCTargets)
    install(EXPORT writCTargets NAMESPACE writ:: DESTINATION "${WRIT_CMAKE_DIR}")
endif()
if(TARGET writ_cli)
    install(TARGETS writ_cli EXPORT writCliTargets)
    install(EXPORT writCliTargets NAMESPACE writ:: DESTINATION "${WRIT_CMAKE_DIR}")
endif()
if(TARGET writ_testing)
    install(TARGETS writ_testing EXPORT writTestingTargets)
    if(NOT TARGET writ_cli)  # which runs case files where there is one
        install(TARGETS writ_case_runner EXPORT writTestingTargets)
    endif()
    install(EXPORT writTestingTargets NAMESPACE writ:: DESTINATION "${WRIT_CMAKE_DIR}")
endif()

configure_package_config_file(
    "${PROJECT_SOURCE_DIR}/cmake/writConfig.cmake.in"
    "${PROJECT_BINARY_DIR}/writConfig.cmake"
    INSTALL_DESTINATION "${WRIT_CMAKE_DIR}")
# Before 1.0 a minor version may change names.
write_basic_package_version_file(
    "${PROJECT_BINARY_DIR}/writConfigVersion.cmake"
    COMPATIBILITY SameMinorVersion)
install(FILES
    "${PROJECT_BINARY_DIR}/writConfig.cmake"
    "${PROJECT_BINARY_DIR}/writConfigVersion.cmake"
    "${PROJECT_SOURCE_DIR}/cmake/WritTesting.cmake"
    DESTINATION "${WRIT_CMAKE_DIR}")
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION "${CMAKE_INSTALL_DOCDIR}")
