import torch


def update(weight):
    with torch.no_grad():
        weight -= 0.1 * weight.grad
    weight.grad = None


w = torch.tensor(10.0, requires_grad=True)
w.register_post_accumulate_grad_hook(update)

for _ in range(3):
    (w**2).backward()
    print(w, w.grad)
#> tensor(8., requires_grad=True) None
#> tensor(6.4000, requires_grad=True) None
#> tensor(5.1200, requires_grad=True) None
