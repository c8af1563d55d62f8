import torch

weights = torch.tensor([1.0, 2.0], requires_grad=True)
optimizer = torch.optim.SGD([weights], lr=0.25)

(weights**2).sum().backward()
print(weights.tolist(), weights.grad.tolist())
#> [1.0, 2.0] [2.0, 4.0]

optimizer.step()
print(weights.tolist())
#> [0.5, 1.0]
