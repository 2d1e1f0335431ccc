using GroupHub.Administration.Features;
using GroupHub.Foundation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GroupHub.Administration;

/// <summary>What an association decides for itself.</summary>
[Route("api/console/rules")]
public sealed class RulesController(ISender sender) : ModuleController
{
    [HttpGet, Authorize(AdministrationPermissions.Rules)]
    public Task<IReadOnlyList<RuleGroup>> List() => sender.Send(new ListRules());

    [HttpPut, Authorize(AdministrationPermissions.Rules)]
    public Task<IReadOnlyList<RuleGroup>> Change(ChangeRules command) => sender.Send(command);
}
