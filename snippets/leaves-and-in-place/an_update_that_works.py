import torch

w = torch.tensor(10.0, requires_grad=True)
start = w

for _ in range(3):
    loss = w**2
    loss.backward()
    with torch.no_grad():
        w -= 0.1 * w.grad
    w.grad = None
    print(w)
#> tensor(8., requires_grad=True)
#> tensor(6.4000, requires_grad=True)
#> tensor(5.1200, requires_grad=True)

print(w is start, w.is_leaf)
#> True True
