import torch

w = torch.tensor(3.0, requires_grad=True)
features = w**2
loss_a, loss_b = features - 1, 2 * features
(loss_a + loss_b).backward()
print(w.grad)
#> tensor(18.)
