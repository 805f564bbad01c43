#pragma once

#include "core/fieldtext.h"
#include "core/figureengine.h"
#include "storage/database.h"
#include "storage/storeddata.h"

/// One reading of the data: definitions, data source and figures that belong together. Data is read when it
/// is first asked for; a reading is made anew after a change. Throws StorageError.
struct Reading {
    explicit Reading(const Database& database)
        : definitions(readDefinitionRecords(database)), data(database), figures(definitions, data),
          text(definitions, data)
    {
    }
    Reading(const Reading&) = delete;
    Reading& operator=(const Reading&) = delete;

    /// To be called after values were written: they and the figures are read and computed anew, definitions
    /// and records are not.
    void forgetValues()
    {
        figures.clear();
        data.forgetValues();
    }

    Definitions definitions;
    StoredData data;
    FigureEngine figures;
    FieldText text;
};
