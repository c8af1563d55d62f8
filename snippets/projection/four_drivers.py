import torch

A = torch.tensor([[0.0, 1.0], [1.0, 1.0], [2.0, 1.0]])
b = torch.tensor([1.0, 2.0, 6.0])

for driver in ("gels", "gelsy", "gelsd", "gelss"):
    result = torch.linalg.lstsq(A, b, driver=driver)
    print(driver, result.solution, result.rank)
#> gels tensor([2.5000, 0.5000]) tensor([], dtype=torch.int64)
#> gelsy tensor([2.5000, 0.5000]) tensor(2)
#> gelsd tensor([2.5000, 0.5000]) tensor(2)
#> gelss tensor([2.5000, 0.5000]) tensor(2)
