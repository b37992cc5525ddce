export default {
  // The webapps match only the part of the browser's language before the hyphen: 'zh', never 'zh-CN'.
  locales: {
    availableLocales: ['zh', 'en'],
    fallbackLocale: 'en'
  },

  // Shortcut descriptions are shown as written here, in every language.
  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: '领取当前待办 Claim the open task'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: '转到第一个筛选队列 Go to the first filter'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: '转到列表中的第一项待办 Go to the first task'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: '转到办理表单的第一个输入框 Go to the first field of the form'
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: '打开发起事项流程的窗口 Choose a process to start'
    }
  }
};
