import inspect

import torch

print(list(inspect.signature(torch.Tensor.backward).parameters))
#> ['self', 'gradient', 'retain_graph', 'create_graph', 'inputs']

a = torch.tensor(4.0, requires_grad=True)
b = torch.tensor(6.0, requires_grad=True)
(a * b).backward(inputs=[b])
print(a.grad, b.grad)
#> None tensor(4.)
