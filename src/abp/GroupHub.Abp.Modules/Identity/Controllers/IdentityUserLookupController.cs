using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using GroupHub.Abp;
using GroupHub.Abp.EntityFrameworkCore;
using GroupHub.Abp.Identity;
using Volo.Abp.Application.Dtos;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Users;

namespace Volo.Abp.Identity;

[Route("api/identity/users/lookup")]
[Authorize(IdentityPermissions.UserLookup.Default)]
public class IdentityUserLookupController(
    IRepository<IdentityUser, Guid> users,
    IdentityUserManager manager,
    IOptions<SearchOptions> searching) : AbpController
{
    [HttpGet("{id:guid}")]
    public virtual async Task<UserData?> FindByIdAsync(Guid id) =>
        (await manager.FindByIdAsync(id.ToString()))?.ToUserData();

    [HttpGet("by-username/{userName}")]
    public virtual async Task<UserData?> FindByUserNameAsync(string userName) =>
        (await manager.FindByNameAsync(userName))?.ToUserData();

    [HttpGet("search")]
    public virtual async Task<ListResultDto<UserData>> SearchAsync([FromQuery] UserLookupSearchInputDto input)
    {
        var found = await (await users.GetQueryableAsync()).AsNoTracking().Matching(input.Filter, searching.Value)
            .SortedBy(input.Sorting).PageBy(input.SkipCount, input.MaxResultCount).ToListAsync();
        return new ListResultDto<UserData>(found.ConvertAll(user => user.ToUserData()));
    }

    [HttpGet("count")]
    public virtual async Task<long> GetCountAsync([FromQuery] UserLookupCountInputDto input) =>
        await (await users.GetQueryableAsync()).Matching(input.Filter, searching.Value).LongCountAsync();
}

public class UserLookupSearchInputDto : PagedAndSortedResultRequestDto
{
    public string? Filter { get; set; }
}

public class UserLookupCountInputDto
{
    public string? Filter { get; set; }
}
