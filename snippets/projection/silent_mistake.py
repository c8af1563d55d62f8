import torch

A = torch.tensor([[0.0, 1.0, 1.0], [1.0, 1.0, 2.0], [2.0, 1.0, 3.0]])
b = torch.tensor([1.0, 2.0, 6.0])

for driver in ("gels", "gelsd"):
    x = torch.linalg.lstsq(A, b, driver=driver).solution
    missed = ((b - A @ x) ** 2).sum()
    print(driver, x.abs().amax() > 1000000, missed > 2)
#> gels tensor(True) tensor(True)
#> gelsd tensor(False) tensor(False)

result = torch.linalg.lstsq(A, b, driver="gelsd")
print(result.solution, result.rank)
#> tensor([ 1.5000, -0.5000,  1.0000]) tensor(2)
