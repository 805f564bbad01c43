#include "app/commands/commands.h"

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<InitCommand>());
    commands.push_back(std::make_unique<RecordsCommand>());
    commands.push_back(std::make_unique<ImportCommand>());
    commands.push_back(std::make_unique<EnterCommand>());
    commands.push_back(std::make_unique<FiguresCommand>());
    commands.push_back(std::make_unique<TraceCommand>());
    commands.push_back(std::make_unique<CheckCommand>());
    commands.push_back(std::make_unique<CollectCommand>());
    commands.push_back(std::make_unique<TableCommand>());
    commands.push_back(std::make_unique<DashboardCommand>());
    commands.push_back(std::make_unique<LockCommand>());
    commands.push_back(std::make_unique<UnlockCommand>());
    commands.push_back(std::make_unique<HistoryCommand>());
    commands.push_back(std::make_unique<VerifyCommand>());
    return commands;
}
