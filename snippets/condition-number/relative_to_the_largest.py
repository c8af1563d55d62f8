import torch

grams_and_tons = torch.tensor([[10000000.0, 0.0], [0.0, 1.0]])

print(torch.linalg.matrix_rank(grams_and_tons))
#> tensor(1)

print(torch.linalg.solve(grams_and_tons, torch.tensor([20000000.0, 3.0])))
#> tensor([2., 3.])

largest = grams_and_tons.abs().amax(dim=0)
print(torch.linalg.matrix_rank(grams_and_tons / largest))
#> tensor(2)
print(torch.linalg.matrix_rank(grams_and_tons, rtol=1e-9))
#> tensor(2)
