import torch

A = torch.tensor([[1e8]])
B = torch.tensor([[1.0]])
print((A + B) - A, (A - A) + B)
#> tensor([[0.]]) tensor([[1.]])

P = torch.tensor([[1e30]])
Q = torch.tensor([[1e-30]])
print((P @ P) @ Q, P @ (P @ Q))
#> tensor([[inf]]) tensor([[1.0000e+30]])
print(0 * (P @ P))
#> tensor([[nan]])
