import torch

years = torch.arange(2000.0, 2006.0)
heights = torch.tensor([1.0, 3.0, 5.0, 7.0, 9.0, 11.0])

for since in (years, years - years.mean()):
    A = torch.stack([since, torch.ones(6)], dim=1)
    result = torch.linalg.lstsq(A, heights, driver="gelsd")
    print(f"{result.solution[0]:.2f}", result.rank)
#> 0.00 tensor(1)
#> 2.00 tensor(2)

A = torch.stack([years, torch.ones(6)], dim=1)
print(f"{torch.linalg.lstsq(A, heights, driver='gels').solution[0]:.2f}")
#> 2.00
