using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Uow;

[ExposeServices(typeof(IAmbientUnitOfWork), typeof(IUnitOfWorkAccessor), typeof(AmbientUnitOfWork))]
public class AmbientUnitOfWork : IAmbientUnitOfWork, ISingletonDependency
{
    private readonly AsyncLocal<IUnitOfWork?> _current = new();

    public IUnitOfWork? UnitOfWork => _current.Value;

    public void SetUnitOfWork(IUnitOfWork? unitOfWork) => _current.Value = unitOfWork;

    public IUnitOfWork? GetCurrentByChecking()
    {
        var unitOfWork = _current.Value;
        while (unitOfWork is { IsReserved: true } or { IsDisposed: true } or { IsCompleted: true })
        {
            unitOfWork = unitOfWork.Outer;
        }

        return unitOfWork;
    }
}
