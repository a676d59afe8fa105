// expect: conversion from .*party_tag
#include <writ/base/id.hpp>

using namespace writ;

party_id const debtor{"debtor"};
#ifndef WRIT_CONTROL
claim_id const claim = debtor;
#endif
