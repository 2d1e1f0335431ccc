using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.Identity;

namespace GroupHub.Abp.Identity;

/// <summary>
/// For somebody who has lost the phone and the recovery codes: the
/// password is enough again, until a new phone is set up.
/// </summary>
[Route("api/identity/users/{id:guid}/second-factor")]
public sealed class SecondFactorController(ISecondFactorHelp help) : AbpController
{
    [HttpDelete, Authorize(IdentityPermissions.Users.Update)]
    public Task SwitchOffAsync(Guid id) => help.SwitchOffAsync(id);
}
