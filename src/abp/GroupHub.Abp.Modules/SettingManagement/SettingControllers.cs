using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.AspNetCore.Mvc;

namespace Volo.Abp.SettingManagement;

[Route("api/setting-management/emailing")]
public class EmailSettingsController(IEmailSettingsAppService emailing) : AbpController
{
    [HttpGet, Authorize(SettingManagementPermissions.Emailing)]
    public virtual Task<EmailSettingsDto> GetAsync() => emailing.GetAsync();

    [HttpPost, Authorize(SettingManagementPermissions.Emailing)]
    public virtual Task UpdateAsync([FromBody] UpdateEmailSettingsDto input) => emailing.UpdateAsync(input);

    [HttpPost("send-test-email"), Authorize(SettingManagementPermissions.EmailingTest)]
    public virtual Task SendTestEmailAsync([FromBody] SendTestEmailInput input) => emailing.SendTestEmailAsync(input);
}

[Route("api/setting-management/timezone")]
[Authorize(SettingManagementPermissions.TimeZone)]
public class TimeZoneSettingsController(ITimeZoneSettingsAppService zones) : AbpController
{
    [HttpGet]
    public virtual Task<string> GetAsync() => zones.GetAsync();

    [HttpGet("timezones")]
    public virtual Task<List<NameValue>> GetTimezonesAsync() => zones.GetTimezonesAsync();

    [HttpPost]
    public virtual Task UpdateAsync([FromQuery, Required] string timezone) => zones.UpdateAsync(timezone);
}
