import torch

A = torch.tensor([[[1.0, 0.0], [0.0, 1.0]], [[0.0, 1.0], [0.0, 0.0]]])
b = torch.ones(2, 2, 1)

for driver in ("gelsy", "gelsd"):
    result = torch.linalg.lstsq(A, b, driver=driver)
    print(driver, result.rank, result.solution[1].T)
#> gelsy tensor([2, 0]) tensor([[0., 0.]])
#> gelsd tensor([2, 1]) tensor([[0., 1.]])
