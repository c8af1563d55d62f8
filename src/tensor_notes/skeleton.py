"""What a new page begins with: its usual sections, around true examples that are to be replaced."""

CHINESE = """\
---
description: TODO 用一句话说，这一页教什么。
---

# TODO 标题 { #<page> }

TODO 一个可以猜的问题。先猜，再往下看。

```python
--8<-- "<page>/question.py"
```

TODO 这里值得注意的是什么；然后给它一个名字。

![TODO 图上看得到什么](../../figures/<page>/drawing.svg)

## TODO 什么时候报错 { #refused }

TODO

```python
--8<-- "<page>/refused.py"
```

TODO 这条报错怎么读。

## 不报错的错误 { #silent-mistake }

TODO

```python
--8<-- "<page>/silent_mistake.py"
```

TODO 错在哪里，怎么发现。

## 轮到你了 { #exercise }

TODO

```python
--8<-- "<page>/exercise_doubled.py"
```

??? tip "提示"
    TODO

??? success "答案"
    ```python
    --8<-- "<page>/solution_doubled.py"
    ```
"""

ENGLISH = """\
---
description: TODO one sentence on what this page teaches.
---

# TODO Title { #<page> }

TODO A question that one can guess at. Guess before you read on.

```python
--8<-- "<page>/question.py"
```

TODO What is worth noticing here; then the word for it.

![TODO what there is to see](../../figures/<page>/drawing.svg)

## TODO When PyTorch says no { #refused }

TODO

```python
--8<-- "<page>/refused.py"
```

TODO How to read this message.

## The silent mistake { #silent-mistake }

TODO

```python
--8<-- "<page>/silent_mistake.py"
```

TODO What is wrong, and how one finds out.

## Your turn { #exercise }

TODO

```python
--8<-- "<page>/exercise_doubled.py"
```

??? tip "Hint"
    TODO

??? success "Solution"
    ```python
    --8<-- "<page>/solution_doubled.py"
    ```
"""

QUESTION = """\
import torch

row = torch.tensor([1, 2, 3])
print(row + 1)
#> tensor([2, 3, 4])
"""

DRAWING = """\
import matplotlib.pyplot as plt

plt.figure(figsize=(6, 3.2))
plt.plot([1, 2, 3], [2, 3, 4], "o-")
"""

REFUSED = """\
import torch

row = torch.tensor([1, 2, 3])
print(row + torch.tensor([1, 2]))
#> RuntimeError: The size of tensor a (3) must match the size of tensor b (2)...
"""

SILENT_MISTAKE = """\
import torch

row = torch.tensor([1, 2, 3])
print(row // 2 * 2)
#> tensor([0, 2, 2])
"""

EXERCISE = """\
import torch


def doubled(row):
    \"\"\"(n,) -> (n,): each number twice as large. No loops.\"\"\"
    raise NotImplementedError("your turn")


def doubled_with_loops(row):
    result = torch.zeros_like(row)
    for i in range(len(row)):
        result[i] = row[i] + row[i]
    return result


print(doubled_with_loops(torch.tensor([1, 2, 3])))
#> tensor([2, 4, 6])
"""

SOLUTION = """\
def doubled(row):
    return row * 2
"""

INPUTS = """\
\"\"\"Inputs for the exercise on <page>.\"\"\"

import torch

torch.manual_seed(0)
doubled = [(torch.randn(n),) for n in (0, 1, 5)]
"""

FILES = {
    "docs/zh/<chapter>/<page>.md": CHINESE,
    "docs/en/<chapter>/<page>.md": ENGLISH,
    "snippets/<page>/question.py": QUESTION,
    "snippets/<page>/drawing.py": DRAWING,
    "snippets/<page>/refused.py": REFUSED,
    "snippets/<page>/silent_mistake.py": SILENT_MISTAKE,
    "snippets/<page>/exercise_doubled.py": EXERCISE,
    "snippets/<page>/solution_doubled.py": SOLUTION,
    "tests/inputs/<module>.py": INPUTS,
}
"""Path → text; `<chapter>`, `<page>` and `<module>` stand for the names of the page."""
