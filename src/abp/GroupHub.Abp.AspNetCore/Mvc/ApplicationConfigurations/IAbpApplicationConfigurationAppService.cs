namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

public interface IAbpApplicationConfigurationAppService
{
    Task<ApplicationConfigurationDto> GetAsync(ApplicationConfigurationRequestOptions options);
}

public interface IAbpApplicationLocalizationAppService
{
    Task<ApplicationLocalizationDto> GetAsync(ApplicationLocalizationRequestDto input);
}
