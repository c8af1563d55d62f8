import csv
import io

import torch

text = """length,width,kind
5.1,3.5,setosa
6.2,2.9,versicolor
4.9,,setosa
5.9,3.2,versicolor
"""
rows = list(csv.DictReader(io.StringIO(text)))
print(rows[2])
#> {'length': '4.9', 'width': '', 'kind': 'setosa'}

kinds = sorted({row["kind"] for row in rows})
number_of = {kind: number for number, kind in enumerate(kinds)}
print(number_of)
#> {'setosa': 0, 'versicolor': 1}

columns = ["length", "width"]
numbers = [[float(row[name] or "nan") for name in columns] for row in rows]
x = torch.tensor(numbers)  # (4, 2)
y = torch.tensor([number_of[row["kind"]] for row in rows])  # (4,)
print(x)
#> tensor([[5.1000, 3.5000],
#>         [6.2000, 2.9000],
#>         [4.9000,    nan],
#>         [5.9000, 3.2000]])
print(y)
#> tensor([0, 1, 0, 1])

known = ~x.isnan().any(dim=1)
print(x[known].shape, y[known])
#> torch.Size([3, 2]) tensor([0, 1, 1])
