using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.Auditing;
using Volo.Abp.Authorization;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Uow;
using Volo.Abp.Validation;

#pragma warning disable CA1822 // An action is never static.

namespace GroupHub.Abp.Tests.AspNetCore;

public sealed record Booking([Required, StringLength(5)] string Room, DateTime At, Guid Guest, [Range(1, 9)] int Seats = 1);

[ApiController, Route("api/web-app")]
public sealed class WebAppController(IAuditingManager auditing) : AbpController
{
    [HttpGet("tenant")]
    public string? Tenant() => CurrentTenant.Id?.ToString();

    [HttpGet("culture")]
    public string Culture() => CultureInfo.CurrentUICulture.Name;

    [HttpGet("greeting")]
    public string Greeting() => L["Hello"];

    [HttpGet("user")]
    public Guid? WhoAmI() => CurrentUser.Id;

    [HttpPost("bookings")]
    public Booking Book(Booking booking) => booking;

    [HttpGet("transactional"), HttpPost("transactional")]
    public bool IsTransactional() => UnitOfWorkManager.Current!.Options.IsTransactional;

    [HttpGet("no-unit-of-work"), UnitOfWork(IsDisabled = true)]
    public bool HasUnitOfWork() => UnitOfWorkManager.Current is not null;

    [HttpGet("read"), Authorize("WebApp.Read")]
    public string Read() => "read";

    [HttpGet("write"), Authorize("WebApp.Write")]
    public string Write() => "written";

    [HttpPost("remark")]
    public void Remark() => auditing.Current!.Log.Comments.Add("changed");

    [HttpGet("fail/{how}")]
    public string Fail(string how) => throw (how switch
    {
        "full" => new BusinessException("WebApp:Full").WithData("room", "A1"),
        "friendly" => new UserFriendlyException("So sorry.", details: "Really."),
        "missing" => new EntityNotFoundException(typeof(Booking), Guid.Empty),
        "stale" => new AbpDbConcurrencyException(),
        "forbidden" => new AbpAuthorizationException(),
        "invalid" => new AbpValidationException([new ValidationResult("Too long.", ["Lines[0].Room"])]),
        "later" => new NotImplementedException(),
        "away" => new BusinessException("WebApp:Away", innerException: new IOException("Nobody listens.")),
        _ => new InvalidOperationException("a secret of our inside"),
    });
}

[Route("api/plain")]
public sealed class PlainAbpController : AbpController
{
    [HttpPost]
    public Booking Book(Booking input) => input;
}
