import torch

w = torch.tensor(2.0, requires_grad=True)


@torch.no_grad()
def predict(x):
    return w * x


print(predict(torch.tensor(5.0)))
#> tensor(10.)
print(w * torch.tensor(5.0))
#> tensor(10., grad_fn=<MulBackward0>)
