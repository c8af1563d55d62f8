import torch

turn = torch.tensor([[0, -1], [1, 0]])
v = torch.tensor([2, 1])

print(turn @ v, turn @ turn @ v)
#> tensor([-1,  2]) tensor([-2, -1])

print((turn @ turn).tolist())
#> [[-1, 0], [0, -1]]
print((turn * turn).tolist())
#> [[0, 1], [1, 0]]
print((turn**2).tolist())
#> [[0, 1], [1, 0]]
print(torch.linalg.matrix_power(turn, 2).tolist())
#> [[-1, 0], [0, -1]]
print((turn * v).tolist())
#> [[0, -1], [2, 0]]
