import torch

A = torch.tensor([[4.0, 1.0], [2.0, 3.0]])
v = torch.tensor([1.0, 0.0])

for _ in range(8):
    v = A @ v
    length = torch.linalg.vector_norm(v)
    v = v / length
    print(f"{length:.3f}", v)
#> 4.472 tensor([0.8944, 0.4472])
#> 5.099 tensor([0.7894, 0.6139])
#> 5.091 tensor([0.7407, 0.6718])
#> 5.044 tensor([0.7206, 0.6933])
#> 5.019 tensor([0.7125, 0.7016])
#> 5.008 tensor([0.7093, 0.7049])
#> 5.003 tensor([0.7080, 0.7062])
#> 5.001 tensor([0.7075, 0.7068])
