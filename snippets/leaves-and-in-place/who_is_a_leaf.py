import torch

given = torch.tensor([1.0, 2.0])
w = torch.tensor([1.0, 2.0], requires_grad=True)

tensors = {
    "given": given,
    "given * 3": given * 3,
    "(given * 3).requires_grad_()": (given * 3).requires_grad_(),
    "w": w,
    "w * 3": w * 3,
    "w[0]": w[0],
    "w.clone()": w.clone(),
    "w.to(torch.float64)": w.to(torch.float64),
    "w.to(torch.float32)": w.to(torch.float32),
    "w.detach()": w.detach(),
}

for name, tensor in tensors.items():
    no_record = tensor.grad_fn is None
    print(f"{name:29}{tensor.requires_grad!s:6}{no_record!s:6}{tensor.is_leaf}")
#> given                        False True  True
#> given * 3                    False True  True
#> (given * 3).requires_grad_() True  True  True
#> w                            True  True  True
#> w * 3                        True  False False
#> w[0]                         True  False False
#> w.clone()                    True  False False
#> w.to(torch.float64)          True  False False
#> w.to(torch.float32)          True  True  True
#> w.detach()                   False True  True
