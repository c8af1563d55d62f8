import torch

w = torch.tensor(10.0, requires_grad=True)
loss = w**2

for _ in range(1000):
    loss.backward()
    with torch.no_grad():
        w -= 0.01 * w.grad
    w.grad = None
#> RuntimeError: Trying to backward through the graph a second time ...
