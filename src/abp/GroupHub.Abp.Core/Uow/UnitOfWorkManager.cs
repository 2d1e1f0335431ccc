using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Uow;

public class UnitOfWorkManager(
    IAmbientUnitOfWork ambientUnitOfWork,
    IServiceScopeFactory serviceScopeFactory,
    IUnitOfWorkEventPublisher eventPublisher,
    IOptions<AbpUnitOfWorkDefaultOptions> defaultOptions) : IUnitOfWorkManager, ISingletonDependency
{
    public IUnitOfWork? Current => ambientUnitOfWork.GetCurrentByChecking();

    public IUnitOfWork Begin(AbpUnitOfWorkOptions options, bool requiresNew = false)
    {
        Check.NotNull(options);
        if (Current is { } current && !requiresNew)
        {
            return new ChildUnitOfWork(current);
        }

        var unitOfWork = CreateNew();
        unitOfWork.Initialize(options);
        return unitOfWork;
    }

    public IUnitOfWork Reserve(string reservationName, bool requiresNew = false)
    {
        Check.NotNull(reservationName);
        if (!requiresNew && ambientUnitOfWork.UnitOfWork is { } current && current.IsReservedFor(reservationName))
        {
            return new ChildUnitOfWork(current);
        }

        var unitOfWork = CreateNew();
        unitOfWork.Reserve(reservationName);
        return unitOfWork;
    }

    public void BeginReserved(string reservationName, AbpUnitOfWorkOptions options)
    {
        if (!TryBeginReserved(reservationName, options))
        {
            throw new AbpException($"Could not find a reserved unit of work with reservation name: {reservationName}");
        }
    }

    public bool TryBeginReserved(string reservationName, AbpUnitOfWorkOptions options)
    {
        var unitOfWork = ambientUnitOfWork.UnitOfWork;
        while (unitOfWork is not null && !unitOfWork.IsReservedFor(reservationName))
        {
            unitOfWork = unitOfWork.Outer;
        }

        unitOfWork?.Initialize(options);
        return unitOfWork is not null;
    }

    private UnitOfWork CreateNew()
    {
        var outer = ambientUnitOfWork.UnitOfWork;
        var unitOfWork = new UnitOfWork(serviceScopeFactory, eventPublisher, defaultOptions.Value);
        unitOfWork.SetOuter(outer);
        ambientUnitOfWork.SetUnitOfWork(unitOfWork);
        unitOfWork.Ended = () => ambientUnitOfWork.SetUnitOfWork(outer);
        return unitOfWork;
    }
}
