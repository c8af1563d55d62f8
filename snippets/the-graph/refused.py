import torch

predicted = torch.tensor([1.0, 3.0, 2.0], requires_grad=True)

for result in [predicted.max(), predicted.argmax(), predicted.int()]:
    print(result, result.requires_grad)
#> tensor(3., grad_fn=<MaxBackward1>) True
#> tensor(1) False
#> tensor([1, 3, 2], dtype=torch.int32) False

accuracy = (predicted > 1.5).float().mean()
print(accuracy)
#> tensor(0.6667)

accuracy.backward()
#> RuntimeError: element 0 of tensors does not require grad and does not have a grad_fn
